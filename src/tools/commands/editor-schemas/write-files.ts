import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../collections/reader/content.ts';
import { frontmatterIndex, indexFolder } from '../../../collections/reader/frontmatter-index.ts';
import { editorSchemas } from './editor-schemas.ts';

export const schemaFolder = '.vscode/schemas';

/** Writes what editors need to complete and check the files in content/, as they are now. */
export function writeEditorSchemas(root = process.cwd()): void {
  const content = readContent(root);
  const write = (file: string, data: unknown) => {
    writeFileSync(join(root, file), `${JSON.stringify(data, null, 2)}\n`);
  };
  for (const folder of [schemaFolder, indexFolder]) mkdirSync(join(root, folder), { recursive: true });
  for (const [name, schema] of Object.entries(editorSchemas(content.conditions.map(({ slug }) => slug)))) {
    write(`${schemaFolder}/${name}.schema.json`, schema);
    // Astro's language server reads the schemas of pages from beside its index.
    if (name !== 'clinic') write(`${indexFolder}/${name}.schema.json`, schema);
  }
  write(`${indexFolder}/collections.json`, frontmatterIndex(content, root));
}
