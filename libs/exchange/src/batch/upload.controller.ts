import type { Viewer } from '@app/access';
import { sameOrigin } from '@app/people';
import {
  AppError,
  InvalidInput,
  NotAllowed,
  NotSignedIn,
  type PlainError,
  plainErrorOf,
  plainRefusal,
} from '@app/platform';
import {
  type ArgumentsHost,
  type CallHandler,
  type CanActivate,
  Catch,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
  Post,
  Req,
  UploadedFiles,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { finalize, type Observable } from 'rxjs';
import { LIMITS } from '../csv/limits.js';
import { may } from './import.policy.js';
import { ImportService, MOST_FILES } from './import.service.js';

/** A file on the disk of the server, as multer puts it there. */
interface ReceivedFile {
  readonly originalname: string;
  readonly path: string;
}

interface UploadRequest extends Request {
  viewer?: Viewer;
  files?: ReceivedFile[];
}

/** Before a byte of a file is read: who sends it, whether they may, and that our own page asked for it. */
@Injectable()
export class MayUpload implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<UploadRequest>();
    if (!request.viewer) throw new NotSignedIn();
    if (!sameOrigin(request) || request.headers['x-waymark'] !== '1') throw new NotAllowed('send files from this page');
    if (!may.import(request.viewer)) throw new NotAllowed('import files');
    return true;
  }
}

/** The files lie on the disk only until they are in the database. */
@Injectable()
export class ClearedAway implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { files } = context.switchToHttp().getRequest<UploadRequest>();
    return next
      .handle()
      .pipe(finalize(() => void Promise.all((files ?? []).map(({ path }) => rm(path, { force: true })))));
  }
}

/** Every refusal of an upload is one sentence, and has a code. */
@Catch(AppError, HttpException)
export class UploadRefusals implements ExceptionFilter {
  catch(error: AppError | HttpException, host: ArgumentsHost): void {
    const { status, body } = refusalOf(error);
    host.switchToHttp().getResponse<Response>().status(status).json(body);
  }
}

const COULD_NOT_READ = `We could not read what was sent. Choose 1 to ${MOST_FILES} CSV files.`;
const TOO_LARGE = `A file is bigger than ${LIMITS.bytes / (1024 * 1024)} MB. Check that it is the right file, or send one year at a time.`;

function refusalOf(error: AppError | HttpException): PlainError {
  if (error instanceof AppError) return plainRefusal(error.code, sentenceOf(error), error.details());
  const status = error.getStatus();
  if (status === 413) return plainRefusal('PAYLOAD_TOO_LARGE', TOO_LARGE);
  return status < 500 ? plainRefusal('BAD_REQUEST', COULD_NOT_READ) : plainErrorOf(error);
}

function sentenceOf(error: AppError): string {
  return error instanceof InvalidInput ? (error.fields[0]?.message ?? error.message) : error.message;
}

/** Takes the files of an import: multipart, field `files`, one to six of them. */
@Controller('imports')
@UseFilters(UploadRefusals)
@UseGuards(MayUpload)
export class UploadController {
  constructor(private readonly imports: ImportService) {}

  @Post()
  @UseInterceptors(
    FilesInterceptor('files', MOST_FILES, {
      dest: tmpdir(),
      defParamCharset: 'utf8',
      limits: { fileSize: LIMITS.bytes, files: MOST_FILES, fields: 0, parts: MOST_FILES + 1, headerPairs: 20 },
    }),
    ClearedAway,
  )
  async upload(
    @Req() { viewer }: UploadRequest,
    @UploadedFiles() files: ReceivedFile[] | undefined,
  ): Promise<{ batchId: string }> {
    if (!viewer) throw new NotSignedIn();
    const incoming = (files ?? []).map(({ originalname, path }) => ({
      name: fileName(originalname),
      content: { path },
    }));
    return { batchId: await this.imports.preview(viewer, incoming) };
  }
}

/** Only for showing: the file is never opened by it. */
function fileName(name: string): string {
  return (
    name
      .replace(/\p{Cc}/gu, '')
      .split(/[\\/]/)
      .at(-1)
      ?.slice(0, 120) || 'file.csv'
  );
}
