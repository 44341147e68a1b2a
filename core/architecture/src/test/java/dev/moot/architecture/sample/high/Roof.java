package dev.moot.architecture.sample.high;

import dev.moot.architecture.sample.low.Ground;
import java.util.Locale;

/** Uses what is below it, and asks the machine for its language. */
public record Roof(Ground[] grounds) {

  /** Depends on where it runs. */
  public String name() {
    return Locale.getDefault() + String.format("%d", grounds.length);
  }

  /** Prints. */
  public void show() {
    System.out.println(name());
  }
}
