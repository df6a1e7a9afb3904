package io.onrecord.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void knowsWhatWordsDo() {
        assertThat(Language.ENGLISH.word("said").is(Trait.SAYING)).isTrue();
        assertThat(Language.ENGLISH.word("harbour").is(Trait.SAYING)).isFalse();
        assertThat(Language.ENGLISH.word("mr.").is(Trait.ABBREVIATION)).isTrue();
        assertThat(Language.ENGLISH.word("susan").is(Trait.FEMALE_NAME)).isTrue();
    }

    @Test
    void knowsTheClassesOfWords() {
        assertThat(Language.ENGLISH.word("quickly").classes()).startsWith("r");
        assertThat(Language.ENGLISH.word("xyzzyish")).isEqualTo(Word.UNKNOWN);
    }
}
