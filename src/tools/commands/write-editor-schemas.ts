import { schemaFolder, writeEditorSchemas } from './editor-schemas/write-files.ts';

writeEditorSchemas();
console.log(`The editor's schemas in ${schemaFolder} are as src/collections/schemas and content/ are.`);
