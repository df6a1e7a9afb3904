package io.onrecord.extract.rating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.jboss.logging.Logger;

/// The folder of the index. What cannot be read is thrown away: the topic has it all.
final class IndexDirectory {

    private static final Logger LOG = Logger.getLogger(IndexDirectory.class);

    private IndexDirectory() {}

    /// @throws IllegalStateException when another process has the folder
    static IndexWriter open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = new MMapDirectory(folder);
        try {
            return new IndexWriter(directory, config());
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException(
                    folder
                            + " belongs to another process; give each extract-service its own"
                            + " ONRECORD_EXTRACT_INDEX_DIRECTORY",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf(e, "The index in %s cannot be read and is built anew", folder);
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new IndexWriter(directory, config());
        }
    }

    private static IndexWriterConfig config() {
        // Each word is looked up in each segment.
        TieredMergePolicy few = new TieredMergePolicy().setSegmentsPerTier(4);
        return new IndexWriterConfig().setCommitOnClose(false).setMergePolicy(few);
    }
}
