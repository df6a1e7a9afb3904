package io.onrecord.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.type.TypeReference;
import io.onrecord.analysis.match.SentenceEncoder;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/// all-MiniLM-L6-v2 (Wang et al., MiniLM, 2020; Reimers and Gurevych, Sentence-BERT, 2019), its
/// weights in bytes, by ONNX Runtime: the mean of what it makes of each piece of a text. Some 4 ms
/// a sentence on one core. The last digits depend on the processor.
public final class MiniLm implements SentenceEncoder, AutoCloseable {

    /// Pieces of words; of a longer text the beginning counts.
    private static final int MOST = 96;

    private static final String NAME = "/all-minilm-l6-v2-q";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private MiniLm(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /// Reads the model, which takes some 0.2 s and 60 MB.
    ///
    /// @throws IllegalStateException where ONNX Runtime does not run, with what it says
    public static MiniLm load() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtSession session = environment.createSession(resource(NAME + ".onnx"), options);
                return new MiniLm(new WordPieces(vocabulary(), MOST), environment, session);
            }
        } catch (OrtException | LinkageError e) {
            throw new IllegalStateException("the sentence encoder does not run: " + reason(e), e);
        }
    }

    /// What lies at the bottom: a platform that there is no machine code for is told within other
    /// errors.
    static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    static Map<String, Integer> vocabulary() {
        try {
            return Json.MAPPER.convertValue(
                    Json.MAPPER
                            .readTree(resource(NAME + "-tokenizer.json"))
                            .path("model")
                            .path("vocab"),
                    new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = MiniLm.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalStateException when ONNX Runtime refuses, which no text is known to do
    @Override
    public float[] encode(String text) {
        long[] numbers = pieces.of(text);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(numbers);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return direction(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    /// The mean of some vectors, of length one.
    private static float[] direction(float[][] vectors) {
        float[] sum = new float[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        double square = 0;
        for (float value : sum) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
