package dev.moot.api.model;

import java.util.List;

/**
 * What a writer expects the argument map to say, kept beside it like Carneades' {@code tests}.
 *
 * @param semantics how labels are computed: {@code grounded}
 * @param all what is expected of which claim: those listed under {@code in}, then those under
 *     {@code out}, then those under {@code undecided}
 */
public record LabelTests(String semantics, List<LabelTest> all) {

  public LabelTests {
    all = List.copyOf(all);
  }

  /** The claims that must come out accepted. */
  public List<ClaimId> in() {
    return expected(LabelTest.Expected.IN);
  }

  /** The claims that must come out rejected. */
  public List<ClaimId> out() {
    return expected(LabelTest.Expected.OUT);
  }

  /** The claims that must come out neither. */
  public List<ClaimId> undecided() {
    return expected(LabelTest.Expected.UNDECIDED);
  }

  private List<ClaimId> expected(LabelTest.Expected label) {
    return all.stream().filter(t -> t.expected() == label).map(LabelTest::claim).toList();
  }
}
