package dev.moot.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdasTest {

  private static final String OURS = "dev/moot/";

  @TempDir private Path temp;

  @Test
  void lambdasOfAllKindsSayAsClassesWhatTheySaidBefore() throws Exception {
    Map<String, byte[]> made = Lambdas.madeClasses(kinds(), OURS);

    List<String> said = said(made);

    assertThat(said).hasSizeGreaterThan(15).isEqualTo(new Kinds().get());
  }

  @Test
  void onlyALambdaThatCanBeWrittenToAStreamIsLeft() throws Exception {
    Map<String, byte[]> made = Lambdas.madeClasses(kinds(), OURS);

    assertThat(made.keySet()).anyMatch(name -> name.contains("Kinds$Within$$Lambda"));
    assertThat(made.entrySet().stream().filter(e -> asksTheFactory(e.getValue())))
        .extracting(Map.Entry::getKey)
        .containsExactly("dev/moot/lambdas/Kinds.class");
  }

  @Test
  void classesOfOthersAreLeftAsTheyAre() throws Exception {
    Map<String, byte[]> kinds = kinds();

    assertThat(Lambdas.madeClasses(kinds, "org/else/")).isEqualTo(kinds);
  }

  @Test
  void aJarComesOutTheSameEachTimeWithItsOtherFilesAsTheyWere() throws Exception {
    Path one = jar("one.jar");
    Path two = jar("two.jar");

    Jars.rewrite(one, OURS);
    Jars.rewrite(two, OURS);

    assertThat(one).hasSameBinaryContentAs(two);
    try (ZipFile jar = new ZipFile(one.toFile())) {
      assertThat(jar.entries().nextElement().getName()).isEqualTo("notice.txt");
      assertThat(jar.getInputStream(jar.getEntry("notice.txt"))).hasContent("A notice.");
      assertThat(jar.stream().map(ZipEntry::getName)).anyMatch(n -> n.contains("$$Lambda0.class"));
    }
  }

  @Test
  void aSecondTimeChangesNothing() throws Exception {
    Map<String, byte[]> made = Lambdas.madeClasses(kinds(), OURS);

    assertThat(Lambdas.madeClasses(made, OURS)).isEqualTo(made);
  }

  private static boolean asksTheFactory(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains("java/lang/invoke/LambdaMetafactory");
  }

  private Path jar(String name) throws IOException {
    Path jar = temp.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("notice.txt"));
      out.write("A notice.".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> file : kinds().entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(2024, 5, 6, 7, 8));
        out.putNextEntry(entry);
        out.write(file.getValue());
      }
    }
    return jar;
  }

  private static Map<String, byte[]> kinds() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : List.of("Kinds", "Kinds$Within", "Kinds$Asked", "KindsParent")) {
      String path = OURS + "lambdas/" + name + ".class";
      try (InputStream in = LambdasTest.class.getResourceAsStream("/" + path)) {
        files.put(path, Objects.requireNonNull(in).readAllBytes());
      }
    }
    return files;
  }

  @SuppressWarnings("unchecked")
  private static List<String> said(Map<String, byte[]> files) throws Exception {
    ClassLoader loader =
        new ClassLoader(LambdasTest.class.getClassLoader().getParent()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    Class<?> kinds = loader.loadClass(Kinds.class.getName());
    return ((Supplier<List<String>>) kinds.getConstructor().newInstance()).get();
  }
}
