import address from '../generated/qr-decoder.js?url';

/** Where a browser cannot read codes by itself, this worker does. */
export const createWorker = () => new Worker(address);
