/** Of the two notes, in hertz, and how long each lasts, in seconds. */
const NOTES = [880, 660, 880, 660];
const LENGTH = 0.18;
const LOUDNESS = 0.25;

/** Plays a short signal. A browser lets us only after somebody clicked: what it refuses, is silent. */
export function ring(on: AudioContext): void {
  void on.resume(); // a browser may have put it to sleep
  NOTES.forEach((hertz, index) => {
    const note = on.createOscillator();
    const volume = on.createGain();
    const begin = on.currentTime + index * LENGTH;
    note.frequency.value = hertz;
    volume.gain.setValueAtTime(LOUDNESS, begin);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + LENGTH);
    note.connect(volume).connect(on.destination);
    note.start(begin);
    note.stop(begin + LENGTH);
  });
}
