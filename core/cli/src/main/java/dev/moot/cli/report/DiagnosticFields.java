package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Diagnostics as every JSON document of Moot has them. */
final class DiagnosticFields {

  private DiagnosticFields() {}

  static List<Map<String, Object>> of(List<Diagnostic> diagnostics) {
    RuleTexts texts = new RuleTexts();
    return diagnostics.stream().map(d -> of(d, texts)).toList();
  }

  private static Map<String, Object> of(Diagnostic diagnostic, RuleTexts texts) {
    JsonObject fields = new JsonObject();
    fields.set("severity", diagnostic.severity().word());
    fields.set("code", diagnostic.code());
    place(diagnostic.location(), fields);
    fields.set("message", diagnostic.message());
    fields.set("hint", diagnostic.hint());
    fields.set("related", diagnostic.related().stream().map(DiagnosticFields::related).toList());
    fields.set("page", texts.of(diagnostic.rule()).map(RuleTexts.Text::page));
    return fields.map();
  }

  private static Map<String, Object> related(RelatedPlace related) {
    JsonObject fields = new JsonObject();
    place(related.location(), fields);
    return fields.set("note", related.note()).map();
  }

  private static void place(SourceLocation at, JsonObject fields) {
    fields.set("file", at.file()).set("line", at.line()).set("column", at.column());
  }
}
