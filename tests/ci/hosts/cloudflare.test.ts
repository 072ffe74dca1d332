import { keepsTheContract } from './keeps-the-contract.ts';
import { cloudflare } from './cloudflare-host.ts';

keepsTheContract(cloudflare);
