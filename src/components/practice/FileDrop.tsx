import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckPhrases } from './checkWords';

interface Props {
  live: boolean;
  phrases: CheckPhrases;
  onFiles: (files: File[]) => void;
}

/** Files, or a folder of them, chosen, or dropped anywhere on the page. */
export function FileDrop({ live, phrases, onFiles }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const give = (list: FileList | null) => onFiles([...(list ?? [])]);
  const given = useRef(onFiles);
  given.current = onFiles;

  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((dropped) => given.current(dropped));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);

  const field = {
    type: 'file',
    multiple: true,
    hidden: true,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      give(currentTarget.files);
      // The same files may be chosen again.
      currentTarget.value = '';
    },
  } as const;
  return (
    <div class={`desk-actions desk-drop${isOver ? ' over' : ''}`}>
      <button type="button" disabled={!live} onClick={() => files.current?.click()}>
        {phrases.files}
      </button>
      <input ref={files} accept=".json,application/json" {...field} />
      <button type="button" disabled={!live} onClick={() => folder.current?.click()}>
        {phrases.folder}
      </button>
      <input ref={folder} {...field} />
      <span>{phrases.drop}</span>
    </div>
  );
}

/** Dropped files, and those that are in dropped folders. */
async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0 ? (await Promise.all(entries.map(filesIn))).flat() : [...files];
}

/** Browsers need not have the names of these kinds. */
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A reader gives so many at a time, and in the end none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    found.push(...(await Promise.all(some.map(filesIn))).flat());
  }
}
