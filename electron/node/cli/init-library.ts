import { emptyDocuments } from '../../../slides/template/empty-library.ts';
import { sampleDocuments } from '../../../slides/template/sample-library.ts';
import { defaultLibraryFolder } from '../../host/library-folder.ts';
import { createNewId } from '../../host/new-id.ts';
import { createLibrary } from '../../host/store/create-library.ts';
import { createNodePorts } from '../node-ports.ts';
import type { Output } from './output.ts';

/** `pano init`: a new library; refuses a folder that has one. */
export async function initLibrary(output: Output, options: { library?: string; sample?: true }): Promise<void> {
  const ports = createNodePorts();
  const folder = options.library ?? defaultLibraryFolder();
  const birth = {
    language: output.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: createNewId(ports.randomBytes),
    nowMs: ports.now(),
  };
  const documents = options.sample ? sampleDocuments(birth) : emptyDocuments(birth);
  const store = await createLibrary({ folder, now: ports.now, randomBytes: ports.randomBytes, documents });
  await store.close();
  output.result({ folder, documents: documents.length }, [folder]);
}
