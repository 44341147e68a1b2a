package dev.moot.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GitLogTest {

  @TempDir Path temp;

  @Test
  void gitIsTheFirstProgramOfThatNameInAFullPath() throws Exception {
    Path program = Files.writeString(temp.resolve("git"), "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String path = String.join(File.pathSeparator, ".", "", "/nowhere", temp.toString(), "/usr/bin");

    assertThat(GitLog.find(path)).isEqualTo(program.toString());
  }

  @Test
  void aFileThatIsNoProgramIsNotGit() throws Exception {
    Files.writeString(temp.resolve("git"), "notes\n");
    Files.createDirectory(temp.resolve("git.exe"));

    assertThatThrownBy(() -> GitLog.find(temp.toString())).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aPathThatDependsOnTheCurrentFolderIsNotLookedIn() {
    assertThatThrownBy(() -> GitLog.find(String.join(File.pathSeparator, ".", "", "bin")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aGitThatCannotBeRunIsAWarningAndNothingIsKnown() {
    List<Diagnostic> found = new ArrayList<>();
    SourceLocation place = new SourceLocation("moot.yaml", 3, 12, 4);

    LastChanges changes =
        new GitLog(temp.resolve("nowhere"), ZoneOffset.UTC, place, found::add).read();

    assertThat(changes).isEqualTo(LastChanges.NONE);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo("git/unavailable");
    assertThat(found.get(0).location()).isEqualTo(place);
    assertThat(found.get(0).message()).startsWith("git cannot be run");
  }

  @Test
  @Timeout(1800)
  @DisabledOnOs(OS.WINDOWS)
  void aGitThatComplainsAtLengthIsHeardToItsEnd() throws Exception {
    Path program =
        Files.writeString(
            temp.resolve("git"),
            """
            #!/bin/sh
            i=0
            while [ $i -lt 4000 ]; do
              echo "warning: ignoring a reference that is broken, and another one" >&2
              i=$((i + 1))
            done
            printf '\\0011767225600\\001\\000\\nposts/tea.md\\000'
            """);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    List<Diagnostic> found = new ArrayList<>();

    LastChanges changes =
        new GitLog(temp, ZoneOffset.UTC, SourceLocation.ofFile("moot.yaml"), found::add)
            .read(temp.toString());

    assertThat(changes.days()).containsExactly(entry("posts/tea.md", LocalDate.of(2026, 1, 1)));
    assertThat(found).isEmpty();
  }
}
