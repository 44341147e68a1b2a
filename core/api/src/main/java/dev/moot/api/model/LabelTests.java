package dev.moot.api.model;

import java.util.List;

/**
 * What a writer expects the argument map to say, kept beside it like Carneades' {@code tests}.
 *
 * @param semantics how labels are computed: {@code grounded}
 * @param in claims that must come out accepted
 * @param out claims that must come out rejected
 * @param undecided claims that must come out neither
 */
public record LabelTests(
    String semantics, List<ClaimId> in, List<ClaimId> out, List<ClaimId> undecided) {

  public LabelTests {
    in = List.copyOf(in);
    out = List.copyOf(out);
    undecided = List.copyOf(undecided);
  }
}
