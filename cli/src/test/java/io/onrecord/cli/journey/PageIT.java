package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The first page in a real browser. Skipped where there is no Chromium on the PATH.
@ExtendWith(SharedStack.class)
class PageIT {

    private static final double PATIENCE_MILLIS = 60_000;

    @Test
    void anOpenPageShowsTheVerdictAndTheQuoteOfAnArticleAsTheyAreStored(RunningStack running)
            throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "there is no Chromium on the PATH");
        StackClient stack = running.client();
        Newsroom newsroom = new Newsroom("page.example");
        try (Playwright playwright = Playwright.create(withoutDownload());
                Browser browser = playwright.chromium().launch(options(chromium.orElseThrow()))) {
            Page page = browser.newPage();
            page.navigate(stack.storeUri("/").toString());
            assertThat(page.content()).doesNotContain("1185 tonnes");

            assertThat(stack.push(newsroom.check(5).toString()).statusCode()).isEqualTo(202);
            assertThat(stack.push(newsroom.report(6).toString()).statusCode()).isEqualTo(202);

            awaitText(page, "1185 tonnes of herring");
            awaitText(page, "1222 tonnes of herring");
        }
    }

    @Test
    void aPageThatIsNotLetInAsksForAKeyAndShowsWhatItOpens(RunningStack running) throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "there is no Chromium on the PATH");
        StackClient stack = running.client();
        String address = stack.storeUri("/").toString();
        stack.push(new Newsroom("locked-page.example").report(7).toString());
        stack.getUntil(
                "/v1/quotes?publisher=locked-page.example", it -> !it.path("items").isEmpty());
        String key = running.adminKey();
        try (Playwright playwright = Playwright.create(withoutDownload());
                Browser browser = playwright.chromium().launch(options(chromium.orElseThrow()));
                BrowserContext visitor = browser.newContext()) {
            visitor.addCookies(List.of(new Cookie("onrecord", "ors_of-yesterday").setUrl(address)));
            Page page = visitor.newPage();
            page.navigate(address);
            awaitText(page, "This page needs a key");

            giveKey(page, "ork_of-somebody-else");
            awaitText(page, "This key is not valid here.");
            giveKey(page, key);

            awaitText(page, "1259 tonnes of herring");
            assertThat(page.evaluate("document.cookie")).isEqualTo("");
            assertThat(visitor.cookies())
                    .singleElement()
                    .satisfies(cookie -> {
                        assertThat(cookie.httpOnly).isTrue();
                        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
                        assertThat(cookie.value).isNotEqualTo(key);
                    });
        }
    }

    private static void giveKey(Page page, String key) {
        page.getByLabel("Key with the scope READ").fill(key);
        page.getByText("Open", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static void awaitText(Page page, String text) {
        page.getByText(text)
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static Playwright.CreateOptions withoutDownload() {
        return new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }

    private static BrowserType.LaunchOptions options(Path chromium) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of("--no-sandbox", "--disable-background-networking"));
    }

    private static Optional<Path> chromium() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
