package dev.moot.engine.link;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Correction;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.ParsedPost;
import java.util.ArrayList;
import java.util.List;

/** Finds the claims that corrections name, as prose names them. */
record CorrectionLinker(ClaimNames names) {

  /** {@code post} with its corrections linked; the same where they name no claim. */
  ParsedPost link(ParsedPost post) {
    if (post.corrected().stream().allMatch(List::isEmpty)) {
      return post;
    }
    List<Correction> corrections = new ArrayList<>();
    for (Correction correction : post.post().corrections()) {
      List<ClaimId> claims = claims(post.corrected().get(corrections.size()), post);
      corrections.add(new Correction(correction.date(), correction.text(), claims));
    }
    return post.with(post.post().withCorrections(corrections));
  }

  private List<ClaimId> claims(List<NameUse> named, ParsedPost post) {
    return named.stream()
        .flatMap(n -> names.claim(n.name(), post.post().debates(), n.location()).stream())
        .map(Claim::id)
        .toList();
  }
}
