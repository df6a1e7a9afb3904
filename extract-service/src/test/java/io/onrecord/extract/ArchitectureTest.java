package io.onrecord.extract;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.onrecord.analysis.match.TellingWords;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.onrecord.extract");

    @Test
    void noServiceKnowsAnother() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.onrecord.ingest..", "io.onrecord.store..", "io.onrecord.cli..")
                .because("services share the contract only: put it in events, or in messaging")
                .check(CLASSES);
    }

    @Test
    void ratingsKnowNothingOfTheWayOfAnArticle() {
        noClasses()
                .that()
                .resideInAPackage("..extract.rating..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..extract.article..")
                .because("the arrow goes from article to rating: hand over what is needed")
                .check(CLASSES);
    }

    @Test
    void onlyAnalysisReadsTexts() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "io.onrecord.analysis.quote..",
                                        "io.onrecord.analysis.match..")
                                .and(not(type(TellingWords.class))))
                .because(
                        "ArticleReader.read is the one function that extract calls; the index of"
                                + " ratings finds by the words that it is given")
                .check(CLASSES);
    }
}
