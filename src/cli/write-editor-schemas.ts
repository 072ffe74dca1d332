import { schemaFolder, writeEditorSchemas } from './editor-schemas.ts';

writeEditorSchemas();
console.log(`The editor's schemas in ${schemaFolder} are as src/schemas and content/ are.`);
