/** Whether a process of this machine still runs, by its number; another user's cannot be asked, and does. */
export function isRunning(process: number): boolean {
  try {
    return globalThis.process.kill(process, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
