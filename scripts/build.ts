// `npm run build`: the production extension, and what each file weighs.
import { buildExtension, EXTENSION_FOLDER, sizeTable } from './build-extension.ts';

console.log(`${sizeTable(buildExtension())}\nBuilt ${EXTENSION_FOLDER}`);
