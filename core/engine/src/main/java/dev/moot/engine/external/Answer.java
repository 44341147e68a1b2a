package dev.moot.engine.external;

/**
 * What became of an address.
 *
 * @param kind what it comes to
 * @param detail what was seen, to follow the address in a sentence: {@code answers 404}
 * @param target where it has moved to; empty when it has not
 */
record Answer(Kind kind, String detail, String target) {

  /** What an answer comes to. */
  enum Kind {
    /** Something is there. */
    ALIVE,
    /** It has moved for good. */
    MOVED,
    /** There is nothing, for certain. */
    DEAD,
    /** There is no such host, or this machine cannot see any. */
    NO_HOST,
    /** It is not to be asked. */
    BARRED,
    /** Nobody can tell from here. */
    UNCHECKED
  }

  /** Whether another run would hear the same: one may ask more, or be online. */
  boolean isLasting() {
    return kind != Kind.NO_HOST && kind != Kind.BARRED;
  }

  static Answer alive() {
    return new Answer(Kind.ALIVE, "", "");
  }

  static Answer moved(String target) {
    return new Answer(Kind.MOVED, "", target);
  }

  static Answer dead(String detail) {
    return new Answer(Kind.DEAD, detail, "");
  }

  static Answer noHost(String host) {
    return new Answer(Kind.NO_HOST, "names a host that is not there: " + host, "");
  }

  static Answer barred() {
    return new Answer(Kind.BARRED, "leads to a private address and is not asked", "");
  }

  static Answer unchecked(String detail) {
    return new Answer(Kind.UNCHECKED, detail, "");
  }
}
