interface Counts {
  readonly numFailedTestSuites: number;
  readonly numFailedTests: number;
  readonly numPassedTests: number;
}

/** A jest reporter that fails a run in which `-t NAME` matches no test. Jest itself reports that as a success. */
export default class SomeTestRan {
  private none = false;

  onRunComplete(_contexts: unknown, counts: Counts): void {
    this.none = counts.numFailedTestSuites + counts.numFailedTests + counts.numPassedTests === 0;
    if (this.none) process.stderr.write('\nNo test ran: -t matches no test name in these suites.\n');
  }

  getLastError(): Error | undefined {
    return this.none ? new Error('no test ran') : undefined;
  }
}
