package dev.moot.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.moot.api.plugin.Experimental;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What plugins are compiled against is written down in {@code public-api.txt}, as the JVM links it,
 * so that nothing of it goes, or comes, without somebody seeing it. {@code -Dupdate=true} writes
 * the file; a line that goes is a plugin that breaks, and the changelog says what to write instead.
 */
class PublicApiTest {

  private static final Path FILE = Path.of("src/test/resources/public-api.txt");

  @Test
  void nothingOfItGoesUnseen() throws IOException {
    String now = String.join("\n", surface()) + "\n";
    if (Boolean.getBoolean("update")) {
      Files.writeString(FILE, now);
    }
    List<String> known = Files.readAllLines(FILE);
    assertThat(known).as("gone, so that plugins break").isSubsetOf(surface());
    assertThat(surface()).as("new; -Dupdate=true writes it down").isSubsetOf(known);
  }

  private static TreeSet<String> surface() {
    TreeSet<String> lines = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.moot.api")) {
      if (isShown(type)) {
        lines.add(line(type));
        type.getMembers().stream()
            .filter(PublicApiTest::isShown)
            .forEach(member -> lines.add(line(member)));
      }
    }
    return lines;
  }

  private static boolean isShown(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isShown).orElse(true);
  }

  private static boolean isShown(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static String line(JavaClass type) {
    TreeSet<String> parents = new TreeSet<>();
    type.getRawInterfaces().forEach(i -> parents.add(i.getFullName()));
    type.getRawSuperclass().ifPresent(s -> parents.add(s.getFullName()));
    return marks(type.getModifiers().contains(JavaModifier.ABSTRACT))
        .replace("%", type.isAnnotatedWith(Experimental.class) ? "experimental " : "")
        .replace("#", type.getFullName() + " : " + String.join(", ", parents));
  }

  private static String line(JavaMember member) {
    boolean experimental =
        member.isAnnotatedWith(Experimental.class)
            || member.getOwner().isAnnotatedWith(Experimental.class);
    return marks(member.getModifiers().contains(JavaModifier.ABSTRACT))
        .replace("%", experimental ? "experimental " : "")
        .replace(
            "#",
            member.getFullName()
                + (member.getModifiers().contains(JavaModifier.STATIC) ? " static" : "")
                + " : "
                + member.getDescriptor());
  }

  /** To be abstract is to be written by plugins: a new one breaks them too. */
  private static String marks(boolean isAbstract) {
    return "%#" + (isAbstract ? " abstract" : "");
  }
}
