/** Slots are taken up to this share before the table grows: 12 bytes a slot are 16-32 a key. */
const fullest = 0.75;
const firstSize = 1024;

function stir(start: number): number {
  let value = start;
  // The last units would move the low bits only: stir (finaliser of MurmurHash3, in the public domain).
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Remembers where each text was first seen, by 64 bits of hash and no text: at most 32 bytes a
 * text, whatever its length. Of 100,000 texts two share a hash once in four billion registers.
 */
export class FirstSeen {
  private low = new Uint32Array(firstSize);
  private high = new Uint32Array(firstSize);
  /** Where it was seen, counted from 1; 0 is a free slot. */
  private place = new Uint32Array(firstSize);
  private count = 0;
  /** The two hashes of what is looked for. */
  private lowHash = 0;
  private highHash = 0;

  /**
   * Where the text was first seen, or `undefined` for one that is new and stands at this place. One
   * text may be told in two parts: to join them would be a text for every row.
   */
  findOrAdd(text: string, place: number, within = ""): number | undefined {
    this.lowHash = 0x811c9dc5;
    this.highHash = 0x2f0b4c1d;
    this.hash(within);
    this.hash("\n");
    this.hash(text);
    const low = stir(this.lowHash);
    const high = stir(this.highHash);
    const slot = this.slotOf(low, high);
    const known = this.place[slot] ?? 0;
    if (known > 0) return known;
    this.set(slot, low, high, place);
    this.count += 1;
    if (this.count > this.place.length * fullest) this.grow();
    return undefined;
  }

  /** FNV-1a over the units of a text, from two starts at once; formula: draft-eastlake-fnv-21, section 2. */
  private hash(text: string): void {
    let low = this.lowHash;
    let high = this.highHash;
    const { length } = text;
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x01000193);
    }
    this.lowHash = low;
    this.highHash = high;
  }

  private slotOf(low: number, high: number): number {
    const mask = this.place.length - 1;
    let slot = low & mask;
    while (this.place[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private set(slot: number, low: number, high: number, place: number): void {
    this.low[slot] = low;
    this.high[slot] = high;
    this.place[slot] = place;
  }

  private grow(): void {
    const [low, high, place] = [this.low, this.high, this.place];
    const size = place.length * 2;
    this.low = new Uint32Array(size);
    this.high = new Uint32Array(size);
    this.place = new Uint32Array(size);
    // Counted, not iterated: the table is long, and each entry would be an array.
    for (let slot = 0; slot < place.length; slot++) {
      const seen = place[slot] ?? 0;
      if (seen === 0) continue;
      const oldLow = low[slot] ?? 0;
      const oldHigh = high[slot] ?? 0;
      this.set(this.slotOf(oldLow, oldHigh), oldLow, oldHigh, seen);
    }
  }
}
