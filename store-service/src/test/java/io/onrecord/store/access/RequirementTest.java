package io.onrecord.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequirementTest {

    private static final Path PAGE = Path.of("src/main/resources/web/index.html");
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

    @Test
    void thePagesOwnFilesNeedNoKey() throws Exception {
        List<String> files =
                FILE.matcher(Files.readString(PAGE))
                        .results()
                        .map((MatchResult file) -> file.group(1))
                        .filter(file -> !file.startsWith("/v1/") && !file.startsWith("/q/"))
                        .toList();

        assertThat(files)
                .contains("/onrecord.svg")
                .allSatisfy(file -> assertThat(Requirement.of("GET", file)).isEmpty());
    }
}
