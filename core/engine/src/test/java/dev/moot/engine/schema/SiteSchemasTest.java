package dev.moot.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;
import dev.moot.engine.SiteSchemas;
import dev.moot.engine.pipeline.Installation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteSchemasTest {

  @TempDir Path folder;

  private String schema(SchemaKind kind) throws IOException {
    Path themes = Files.createDirectories(folder.resolve("themes"));
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Path site = Files.createDirectories(folder.resolve("site"));
    return SiteSchemas.of(new Installation(themes, plugins, "0.1.0"), site, false).json(kind);
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void aSchemaIsOneObjectThatSaysWhichJsonSchemaItIs(SchemaKind kind) throws IOException {
    List<String> names = new ArrayList<>();
    try (JsonReader json = new JsonReader(new StringReader(schema(kind)))) {
      json.beginObject();
      while (json.hasNext()) {
        names.add(json.nextName());
        json.skipValue();
      }
      json.endObject();
    }
    assertThat(names).contains("$schema", "title").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"CONFIG, edit-url", "CLAIMS, same_as", "POST, debates"})
  void aKeyThatIsReadIsInIt(SchemaKind kind, String key) throws IOException {
    assertThat(schema(kind)).contains("\"" + key + "\"");
  }
}
