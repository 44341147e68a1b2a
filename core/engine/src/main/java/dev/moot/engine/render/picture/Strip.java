package dev.moot.engine.render.picture;

/**
 * Rows of a picture as they stand in its file: packed, and so that the packed rows of other strips
 * may follow.
 *
 * @param length how many bytes they have when they are not packed
 * @param packed blocks of the deflate format that end at the end of a byte
 * @param sum the Adler-32 of what is packed
 */
record Strip(int length, byte[] packed, int sum) {

  private static final int BASE = 65_521;

  /** The Adler-32 of these bytes behind others of which it is {@code before}. */
  int sumAfter(int before) {
    long low = before & 0xffff;
    long high = (before >>> 16) + (sum >>> 16) + length % BASE * (low + BASE - 1);
    return (int) (high % BASE) << 16 | (int) ((low + (sum & 0xffff) + BASE - 1) % BASE);
  }
}
