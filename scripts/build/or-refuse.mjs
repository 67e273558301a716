const reasons = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** Waits for a build. When it fails, says so in one sentence and ends the process. */
export async function orRefuse(build) {
  try {
    return await build;
  } catch (error) {
    const reason = reasons[error.code];
    console.error(reason ? `Cannot write ${error.path ?? error.dest} (${reason}).` : error.message);
    process.exit(1);
  }
}
