package dev.moot.engine.render.picture;

/**
 * What an outline covers of each pixel. Each edge adds to the pixels of its rows how much of them
 * is to the right of it, with a sign for its direction; the sum along a row is what is within, as
 * in <a
 * href="https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445">
 * font-rs</a>. Of one thread.
 */
final class Raster {

  private final int width;
  private final int height;
  private final int left;
  private final float baseline;
  private final float[] sums;
  private float x;
  private float y;

  /**
   * @param left the pixels before the origin of the letter
   * @param baseline how far below the top the letter stands, in pixels
   */
  Raster(int width, int height, int left, int baseline) {
    this.width = width;
    this.height = height;
    this.baseline = baseline;
    this.left = left;
    this.sums = new float[width * height + 2];
  }

  /** Begins a contour; {@code up} grows upwards, as it does in outlines. */
  void move(float right, float up) {
    x = left + right;
    y = baseline - up;
  }

  void line(float right, float up) {
    float toX = left + right;
    float toY = baseline - up;
    edge(x, y, toX, toY);
    x = toX;
    y = toY;
  }

  /** A quadratic curve, in as many lines as its bend needs. */
  void curve(float controlRight, float controlUp, float right, float up) {
    float fromX = x;
    float fromY = y;
    float controlX = left + controlRight;
    float controlY = baseline - controlUp;
    float toX = left + right;
    float toY = baseline - up;
    float bend = Math.abs(fromX - 2 * controlX + toX) + Math.abs(fromY - 2 * controlY + toY);
    int lines = bend < 0.5f ? 1 : 1 + (int) Math.sqrt(2 * bend);
    for (int i = 1; i <= lines; i++) {
      float t = (float) i / lines;
      float s = 1 - t;
      float nextX = s * s * fromX + 2 * s * t * controlX + t * t * toX;
      float nextY = s * s * fromY + 2 * s * t * controlY + t * t * toY;
      edge(x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
  }

  private void edge(float fromX, float fromY, float toX, float toY) {
    if (fromY == toY) {
      return;
    }
    float sign = fromY < toY ? 1 : -1;
    float topX = fromY < toY ? fromX : toX;
    float topY = Math.max(0, Math.min(fromY, toY));
    float slope = (toX - fromX) / (toY - fromY);
    float above = Math.min(fromY, toY);
    float nextX = topX + (topY - above) * slope;
    float end = Math.min(height, Math.max(fromY, toY));
    for (int row = (int) topY; row < end; row++) {
      float part = Math.min(row + 1, end) - Math.max(row, topY);
      float rowX = nextX;
      nextX += slope * part;
      add(row * width, Math.min(rowX, nextX), Math.max(rowX, nextX), sign * part);
    }
  }

  /** Adds an edge within a row, from {@code x0} to {@code x1}, of the height {@code part}. */
  private void add(int row, float x0, float x1, float part) {
    int first = (int) x0;
    int last = (int) Math.ceil(x1);
    if (last <= first + 1) {
      float middle = (x0 + x1) / 2 - first;
      sums[row + first] += part * (1 - middle);
      sums[row + first + 1] += part * middle;
      return;
    }
    float slope = 1 / (x1 - x0);
    float outside = 1 - (x0 - first);
    float a0 = 0.5f * slope * outside * outside;
    float am = 0.5f * slope * (x1 - last + 1) * (x1 - last + 1);
    sums[row + first] += part * a0;
    if (last == first + 2) {
      sums[row + first + 1] += part * (1 - a0 - am);
    } else {
      float a1 = slope * (1.5f - (x0 - first));
      sums[row + first + 1] += part * (a1 - a0);
      for (int i = first + 2; i < last - 1; i++) {
        sums[row + i] += part * slope;
      }
      float a2 = a1 + (last - first - 3) * slope;
      sums[row + last - 1] += part * (1 - a2 - am);
    }
    sums[row + last] += part * am;
  }

  /** How much of each pixel is covered, row by row, from 0 to {@code levels}. */
  byte[] covered(int levels) {
    byte[] covered = new byte[width * height];
    for (int row = 0; row < height; row++) {
      float sum = 0;
      for (int i = row * width; i < (row + 1) * width; i++) {
        sum += sums[i];
        covered[i] = (byte) Math.min(levels, Math.round(Math.abs(sum) * levels));
      }
    }
    return covered;
  }
}
