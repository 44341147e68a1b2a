package dev.moot.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

  private static String json(Object value) throws IOException {
    StringWriter out = new StringWriter();
    PlainJson.write(value, new JsonWriter(out));
    return out.toString();
  }

  @Test
  void entriesKeepTheirOrder() throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put("a", List.of(true, "x", 0.5));
    assertThat(json(map)).isEqualTo("{\"b\":1,\"a\":[true,\"x\",0.5]}");
  }

  @Test
  void whatIsAbsentIsNull() throws IOException {
    assertThat(json(List.of(Optional.empty(), Optional.of("x")))).isEqualTo("[null,\"x\"]");
  }

  @Test
  void textCannotLeaveItsQuotes() throws IOException {
    assertThat(json(List.of("\"\\\n\u2028"))).isEqualTo("[\"\\\"\\\\\\n\\u2028\"]");
  }

  @Test
  void anythingElseIsRefusedByName() {
    assertThatThrownBy(() -> json(List.of(new StringBuilder("odd"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("odd");
  }
}
