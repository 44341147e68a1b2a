package dev.moot.dist.faults;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What goes wrong in a run.
 *
 * @param kind what
 * @param at at which call, from 1; 0 for none
 */
record Fault(Kind kind, int at) {

  static final Fault NONE = new Fault(Kind.KILL, 0);

  /** What becomes of a call. */
  enum Kind {
    /** The process is killed before it. */
    KILL("kill"),
    /** The process is killed when half is written. */
    TORN("torn"),
    /** The disk is full from then on. */
    FULL("28", "FAULT_STAYS"),
    /** The disk fails once. */
    BROKEN("5"),
    /** The call is forbidden, once. */
    FORBIDDEN("13"),
    /** No more files can be opened, from then on; also none to read. */
    TOO_MANY_OPEN("24", "FAULT_STAYS", "FAULT_OPENS");

    private final String number;
    private final String[] switches;

    Kind(String number, String... switches) {
      this.number = number;
      this.switches = switches;
    }

    /** Whether it can come of {@code call}. */
    boolean canBefall(FaultyDisk.Call call) {
      return switch (this) {
        case FULL -> call == FaultyDisk.Call.NEEDS_ROOM;
        case TOO_MANY_OPEN -> true;
        default -> call != FaultyDisk.Call.READS;
      };
    }

    /** Whether the process does not get to say anything. */
    boolean isKill() {
      return this == KILL || this == TORN;
    }
  }

  /** What {@code faults.c} is told. */
  Map<String, String> environment() {
    Map<String, String> all = new HashMap<>();
    all.put("FAULT", kind.number);
    all.put("FAULT_AT", Integer.toString(at));
    Arrays.stream(kind.switches).forEach(s -> all.put(s, "1"));
    return all;
  }

  @Override
  public String toString() {
    return kind + " at call " + at;
  }
}
