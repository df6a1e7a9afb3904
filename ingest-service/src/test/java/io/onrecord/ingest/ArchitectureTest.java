package io.onrecord.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.onrecord.ingest");

    @Test
    void noServiceKnowsAnother() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.onrecord.extract..", "io.onrecord.store..", "io.onrecord.cli..")
                .because("services share the contract only: put it in events, or in messaging")
                .check(CLASSES);
    }

    @Test
    void ingestKnowsNothingOfQuotes() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.onrecord.analysis.quote..", "io.onrecord.analysis.match..")
                .because("ingest reads pages only: what a text says is for extract")
                .check(CLASSES);
    }

    @Test
    void aDecisionKnowsNeitherKafkaNorHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..ingest.submission..",
                        "..ingest.format..",
                        "..ingest.identity..",
                        "..ingest.fault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "io.smallrye..", "jakarta..", "java.sql..")
                .because("HTTP and the inbox share it: hand over bytes, hand back a Checked")
                .check(CLASSES);
    }

    @Test
    void aFormatKnowsNoneOfItsReaders() {
        noClasses()
                .that()
                .resideInAnyPackage("..ingest.format..", "..ingest.identity..", "..ingest.fault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..ingest.submission..",
                        "..ingest.admission..",
                        "..ingest.http..",
                        "..ingest.inbox..",
                        "java.net.http..")
                .because("a format is a pure function of the bytes: hand back an Item")
                .check(CLASSES);
    }
}
