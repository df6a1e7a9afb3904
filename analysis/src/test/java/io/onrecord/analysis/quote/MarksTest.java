package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    “We sank,” he said.                              | We sank,
                    "We sank," he said. "All of us."                 | We sank, ; All of us.
                    ''We sank,'' he said.                            | We sank,
                    ``We sank,'' he said.                            | We sank,
                    «We sank», he said.                              | We sank
                    ‘We sank,’ he said.                              | We sank,
                    'We don't sink,' he said.                        | We don't sink,
                    “He cried ‘we sank’ twice,” she said.            | He cried ‘we sank’ twice,
                    “He cried “we sank” twice,” she said.            | He cried “we sank” twice,
                    ”We sank,“ he said.                              | We sank,
                    “We sank, Holm said. “All of us.”                | We sank, ; All of us.
                    All of us sank,” Holm said. “It was night.”      | All of us sank, ; It was night.
                    It was dark. He rose. All of us sank,” Holm said.| It was dark. He rose. All of us sank,
                    “We sank. / “It was night,” he said.             | We sank. ; It was night,
                    On “Sea Hour, Holm spoke. “We sank,” he said.    | Sea Hour, ; We sank,
                    The fishermen's boats sank.                      | §§
                    ‘It’s the voters’ choice, isn’t it?’ he said.    | It’s the voters’ choice, isn’t it?
                    'The skippers' wives ran it,' he said.           | The skippers' wives ran it,
                    ‘He said “go” and I went,’ she said.             | He said “go” and I went,
                    The '80s and the boats' names.                   | §§
                    ‘We sank, Holm said. / It was night.             | We sank,
                    We sank,’ Holm said.                             | We sank,
                    « We sank », he said. « All. »                   | We sank ; All.
                    „We sank“, he said.                              | We sank
                    “He said “go” and “run” again,” she said.        | He said “go” and “run” again,
                    The doors are 48" wide and 7" thick.             | §§
                    “We sank, skipper Per Holm said. It was night.   | We sank,
                    ‘We sank. / ‘It was night,’ he said.             | We sank. ; It was night,
                    """)
    void findsWordsInMarks(String text, String expected) {
        Scene scene = Scenes.of(text);

        String found =
                scene.marks().stream()
                        .map(marked -> scene.document().words(marked.words()))
                        .collect(Collectors.joining(" ; "));

        assertThat(found).isEqualTo(expected);
    }
}
