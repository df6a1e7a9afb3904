package io.onrecord.ingest.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/// A program that is given bombs to unpack, and says what it made of each.
public final class Bombs {

    private static final long LIMIT = 10 << 20;
    private static final int UNPACKED_MIB = 256;

    /// 256 MiB of zeros.
    private static final String BROTLI =
            "y///PwAkAOKxQHLv//j//weABEAcFoDu/R////8AkACIwwLQvf/j//8fABIAcVgAuvd//P//"
                    + "A0ACIA4LQPf+j///fwBIAMRhAeje//H//w8ACYA4LADd+z/+//8BIAEQhwWge//H//8/ACQA"
                    + "4rAAdO//+P//B4AEQBwWgO79H////wCQAIjDAtC9/+P//x8AEgBxWAC693/8//8DQAIgDgtA"
                    + "9/6P//9/AEgAxGEB6N7/8f//DwAJgDgsAN37P/7//wEgARCHBaB7/8f//z8AJADisAB07//4"
                    + "//8HgARAHBaA7v0f////AJAAiMMC0L3/4///HwASAHFYALr3f/z//wNAAiAOC0D3/o///38A"
                    + "SADEYQHo3v/x//8PAAmAOCwA3fs//v//ASABEIcFoHv/x///PwAkAOKwAHTv//j//weABEAc"
                    + "FoDu/R////8AkACIwwLQvf/j//8fABIAcVgAuvd//P//A0ACIA4LQPf+j///fwBIAMRhAeje"
                    + "//H//w8ACYA4LADd+7/8//8DIAEQhwWge/8H";

    private Bombs() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("heap " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
        for (Map.Entry<String, byte[]> bomb : all().entrySet()) {
            String encoding = bomb.getKey().split(" ")[0];
            String outcome =
                    switch (Unpacked.of(bomb.getValue(), encoding, LIMIT)) {
                        case Unpacked.Body body -> "body of " + body.bytes().length;
                        case Unpacked.Refused refused -> refused.fault().code().name();
                    };
            System.out.println(bomb.getKey() + ": " + outcome);
        }
    }

    private static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        fill(new GZIPOutputStream(gzip));
        bombs.put("gzip", gzip.toByteArray());
        bombs.put("gzip twice", concat(gzip.toByteArray(), gzip.toByteArray()));
        ByteArrayOutputStream deflate = new ByteArrayOutputStream();
        fill(new DeflaterOutputStream(deflate));
        bombs.put("deflate", deflate.toByteArray());
        bombs.put("br", Base64.getDecoder().decode(BROTLI));
        bombs.put("zip", new byte[] {'P', 'K', 3, 4});
        return bombs;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static void fill(OutputStream packed) throws IOException {
        byte[] mebibyte = new byte[1 << 20];
        try (packed) {
            for (int i = 0; i < UNPACKED_MIB; i++) {
                packed.write(mebibyte);
            }
        }
    }
}
