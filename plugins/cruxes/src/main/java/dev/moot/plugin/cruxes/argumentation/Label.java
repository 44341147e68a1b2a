package dev.moot.plugin.cruxes.argumentation;

/** What a labelling says of an argument. */
public enum Label {
  /** Accepted: everything against it is out. */
  IN("in"),
  /** Rejected: something against it is in. */
  OUT("out"),
  /** Neither. */
  UNDECIDED("undec");

  private final String word;

  Label(String word) {
    this.word = word;
  }

  /** Its name in reports. */
  public String word() {
    return word;
  }
}
