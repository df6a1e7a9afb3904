package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostTextTest {

    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "The Orle bridge — all of it — cost 90 million.";
        assertThat(PostText.of(text)).isEqualTo(new PostText(text, null));
    }

    @Test
    void takesWordsOutOfTagsAndNamesOutOfSignatures() {
        PostText post =
                PostText.of(
                        "Mend the #OrleBridge2031 now @AdaMoreno https://t.example/x"
                                + " — Tomas Lind (@lind) March 1, 2031");
        assertThat(post.words().replaceAll("\\s+", " ").strip())
                .isEqualTo("Mend the Orle Bridge 2031 now Ada Moreno");
        assertThat(post.author()).isEqualTo("Tomas Lind");
    }
}
