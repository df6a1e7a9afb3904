import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.StringTokenizer;

/// How many words a second Stanford CoreNLP reads in one thread when it looks for quotations and
/// their speakers, models loaded: the `text` of the first lines of a JSON Lines file, as many as fit
/// into the seconds given, behind ten seconds of warming up.
///
///     java … CoreNlpSpeed CORPUS.jsonl SECONDS
public final class CoreNlpSpeed {

    private static final long WARMING_UP = 10_000_000_000L;

    private CoreNlpSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        long seconds = Long.parseLong(arguments[1]);
        long words = 0;
        long quotes = 0;
        long start = System.nanoTime();
        boolean warm = false;
        long end = start + WARMING_UP;
        for (int i = 0; System.nanoTime() < end; i++) {
            String text = json.readTree(lines.get(i % lines.size())).path("text").asText();
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            words += new StringTokenizer(text).countTokens();
            quotes += document.quotes() == null ? 0 : document.quotes().size();
            if (!warm && System.nanoTime() >= end) {
                warm = true;
                words = 0;
                quotes = 0;
                start = System.nanoTime();
                end = start + seconds * 1_000_000_000L;
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        System.out.printf("CoreNLP: %.0f words/s (%d words, %d quotes, %.0f s)%n", words / took, words, quotes, took);
    }
}
