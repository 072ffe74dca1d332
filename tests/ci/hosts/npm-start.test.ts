import { keepsTheContract } from './keeps-the-contract.ts';
import { ownServer } from './own-server.ts';

keepsTheContract(ownServer);
