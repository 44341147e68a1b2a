package dev.moot.engine.render.data;

import dev.moot.api.model.Alias;
import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Evidence;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Site;
import dev.moot.api.model.Split;
import dev.moot.api.model.Stance;
import java.io.IOException;

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

  /** A number has one of two keys, so that nobody takes the writer's reading for what was said. */
  private void stance(Stance stance) throws IOException {
    json.text("participant", stance.participant().toString());
    json.word("position", stance.position());
    json.text("side", stance.side().word());
    json.flag("estimated", stance.estimated());
    if (stance.credence().isPresent()) {
      Credence credence = stance.credence().get();
      json.open(stance.isStated() ? "stated_credence" : "estimated_credence");
      json.number("min", credence.min());
      json.number("max", credence.max());
      json.close();
    }
    json.text("hedge", stance.hedge());
    json.text("note", stance.note());
    json.day("date", stance.date());
    json.quote("quote", stance.quote());
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
    json.text("from", revision.from());
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
