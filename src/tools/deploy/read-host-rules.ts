import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRedirectRules, redirectsFile } from '../../domain/redirect-rules.ts';
import { filesBelow } from '../../collections/files-below.ts';
import { contentSecurityPolicy } from '../../integrations/policy/content-security-policy.ts';
import { hostRules, type HostRules } from './host-rules.ts';

/** The rules of a built site: the policy that its pages and drawings need, and the redirects of its `_redirects`. */
export function readHostRules(folder: string): HostRules {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = filesBelow(folder).filter((file) => /\.(html|svg)$/.test(file));
  return hostRules(contentSecurityPolicy(pages.map(read)), readRedirectRules(read(redirectsFile)));
}
