package dev.moot.dist.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever call that changes a file goes wrong, or is the last one: the last good site stands or
 * the new one does, a sentence says what happened, and the next run leaves what an unhindered one
 * leaves.
 *
 * <p>{@code -Dfaults=500} tries so many, each kind at calls far and near; {@code
 * -Dfaults.kinds=KILL,TORN} those alone.
 */
class FaultsTest {

  private static final int FAULTS = Integer.getInteger("faults", 12);

  @TempDir static Path temp;
  private static Optional<FaultyDisk> disk = Optional.empty();
  private static final List<Work> WORKS = new ArrayList<>();

  @BeforeAll
  static void prepare() throws Exception {
    disk = FaultyDisk.in(temp);
    assumeTrue(disk.isPresent(), "no faults are tried: that needs Linux and a compiler of C, `cc`");
    WORKS.clear();
    WORKS.add(new BuildInPlace(Files.createDirectories(temp.resolve("build"))));
    WORKS.add(new RenameClaim(Files.createDirectories(temp.resolve("rename"))));
  }

  static Stream<Work> works() {
    return WORKS.stream();
  }

  @ParameterizedTest
  @MethodSource("works")
  void whateverGoesWrongNothingIsLost(Work work) throws Exception {
    List<String> harms = new ArrayList<>();
    int tried = 0;
    int reached = 0;
    Trial trial = new Trial(disk.orElseThrow(), temp.resolve("trial"));
    for (Fault fault : trial.faults(work, kinds(), FAULTS / 2)) {
      Trial.Verdict verdict = trial.of(work, fault);
      tried++;
      reached += verdict.reached() ? 1 : 0;
      verdict.harm().ifPresent(h -> harms.add(fault + ": " + h));
    }
    System.out.println(
        work + ": " + tried + " faults, " + reached + " reached, " + harms.size() + " harms");
    assertThat(harms).isEmpty();
    assertThat(reached).isPositive();
  }

  /** A program that writes over what is there, as many do, is found out. */
  @Test
  void writingInPlaceIsFoundOut() throws Exception {
    Work planted = new PlantedInPlace(Files.createDirectories(temp.resolve("planted")));
    Trial trial = new Trial(disk.orElseThrow(), temp.resolve("trial"));
    List<String> harms = new ArrayList<>();
    for (Fault fault : trial.faults(planted, List.of(Fault.Kind.TORN, Fault.Kind.FULL), 8)) {
      trial.of(planted, fault).harm().ifPresent(harms::add);
    }
    assertThat(harms).anyMatch(h -> h.contains("neither as it was nor as it will be"));
  }

  private static List<Fault.Kind> kinds() {
    String named = System.getProperty("faults.kinds", "");
    return named.isEmpty()
        ? List.of(Fault.Kind.values())
        : Stream.of(named.split(",")).map(Fault.Kind::valueOf).toList();
  }
}
