import { ZipDeflate } from "fflate";
import { GzipPart, type ArchivePart } from "./gzip-part";

/** A part that compresses what it is given. */
export function compressedPart(path: string): ArchivePart {
  return "CompressionStream" in globalThis ? new StreamedPart(path) : new ScriptedPart(path);
}

/** Compressed by the browser. */
class StreamedPart extends GzipPart {
  private readonly stream = new CompressionStream("gzip");
  private readonly writer = this.stream.writable.getWriter();
  private readonly taken = this.takeAll();

  protected override async zip(bytes: Uint8Array, isLast: boolean): Promise<void> {
    await this.writer.write(bytes as BufferSource);
    if (!isLast) return;
    await this.writer.close();
    await this.taken;
    this.end();
  }

  private async takeAll(): Promise<void> {
    const reader = this.stream.readable.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read())
      this.take(read.value);
  }
}

/** Compressed by script, where the browser is too old to do it. */
class ScriptedPart extends ZipDeflate implements ArchivePart {
  constructor(path: string) {
    super(path, { level: 6 });
  }

  compress(bytes: Uint8Array, isLast: boolean): Promise<void> {
    this.push(bytes, isLast);
    return Promise.resolve();
  }
}
