package io.onrecord.cli.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that are taken from a file.
final class Counted extends FilterInputStream {

    private volatile long count;

    Counted(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        add(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        add(read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// One thread reads; others look.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void add(int read) {
        count += Math.max(0, read);
    }
}
