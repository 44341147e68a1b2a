package dev.moot.engine.render.data;

import dev.moot.api.model.Alias;
import dev.moot.api.model.Backlink;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Evidence;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Site;
import dev.moot.api.model.Split;
import dev.moot.api.model.Stance;
import dev.moot.api.model.ViewChange;
import dev.moot.api.model.Wording;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The claims in a debate's JSON, with the posts that mention them. */
final class ClaimJson {

  private final JsonFields json;
  private final Site site;

  ClaimJson(JsonFields json, Site site) {
    this.json = json;
    this.site = site;
  }

  void write(Claim claim) throws IOException {
    json.text("id", claim.id().toString());
    json.text("text", claim.text());
    json.place(site.canonical(claim.id()).permalink());
    json.word("kind", claim.kind());
    json.claim("condition", claim.condition());
    json.claim("same_as", claim.sameAs());
    json.texts("aliases", claim.aliases().stream().map(Alias::id).toList());
    split(claim.split());
    json.list("stances", claim.stances(), this::stance);
    json.list("quotes", claim.quotes(), json::quoteFields);
    json.list("evidence", claim.evidence(), this::evidence);
    json.list("revisions", claim.revisions(), this::revision);
    json.list("mentions", site.backlinks(claim.id()), this::mention);
  }

  private void split(Split split) throws IOException {
    json.open("split");
    json.number("holds", split.holds());
    json.number("doubts", split.doubts());
    json.number("unsure", split.unsure());
    json.flag("contested", split.isContested());
    json.close();
  }

  private void stance(Stance stance) throws IOException {
    json.text("participant", stance.participant().toString());
    view(stance);
    List<ViewChange> changes = stance.changes();
    if (!changes.isEmpty()) {
      json.text("change", changes.get(changes.size() - 1).kind().word());
      json.list("earlier", earlier(stance), e -> earlier(e, changes));
    }
  }

  private static List<Integer> earlier(Stance stance) {
    return IntStream.range(0, stance.earlier().size()).boxed().toList();
  }

  /** An earlier view, with what the step to it amounts to. */
  private void earlier(int index, List<ViewChange> changes) throws IOException {
    view(changes.get(index).from());
    if (index > 0) {
      json.text("change", changes.get(index - 1).kind().word());
    }
  }

  /** A number has one of three keys, so that nobody takes a reading for what was said. */
  private void view(Stance stance) throws IOException {
    json.word("position", stance.position());
    json.text("side", stance.side().word());
    json.text("side_basis", stance.positionBasis().word());
    if (stance.credence().isPresent()) {
      Credence credence = stance.credence().get();
      json.open(stance.numberBasis().word() + "_credence");
      json.number("min", credence.min());
      json.number("max", credence.max());
      json.close();
    }
    json.text("derived", stance.derived());
    json.text("hedge", stance.hedge());
    json.text("note", stance.note());
    json.day("date", stance.date());
    json.quote("quote", stance.quote());
    if (stance.source().isPresent()) {
      json.open("source");
      json.text("id", stance.source().get().source());
      json.text("at", stance.source().get().at());
      json.close();
    }
  }

  private void evidence(Evidence evidence) throws IOException {
    json.text("title", evidence.title());
    json.text("source_url", evidence.url());
    json.text("archive", evidence.archive());
    json.text("kind", evidence.kind());
    json.text("note", evidence.note());
  }

  private void revision(Revision revision) throws IOException {
    json.text("by", revision.by().toString());
    json.text("change", revision.change().word());
    json.text("basis", (revision.isReading() ? Basis.READ : Basis.STATED).word());
    json.text("from", revision.from().map(Wording::text));
    json.quote("from_quote", revision.from().flatMap(Wording::quote));
    json.day("date", revision.date());
    json.quote("quote", revision.quote());
  }

  private void mention(Backlink backlink) throws IOException {
    json.text("title", backlink.title());
    json.place(backlink.page());
    json.text("before", backlink.before());
    json.text("words", backlink.words());
    json.text("after", backlink.after());
  }
}
