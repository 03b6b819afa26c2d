package org.yimatong.enterprises.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.yimatong.enterprises.code.CodesSaved;

/**
 * The pictures that a transaction touches. They are drawn when it ends: once, however often and with how many others it
 * touches them.
 */
@ApplicationScoped
class TouchedPictures {

    private final RiskPictures pictures;
    private final TransactionSynchronizationRegistry transaction;

    TouchedPictures(RiskPictures pictures, TransactionSynchronizationRegistry transaction) {
        this.pictures = pictures;
        this.transaction = transaction;
    }

    void follow(@Observes CodesSaved saved) {
        touch(saved.usccs());
    }

    /** Of enterprises whose codes the caller holds. */
    @SuppressWarnings("unchecked") // nobody else puts anything under this key
    void touch(Collection<String> usccs) {
        var touched = (Set<String>) transaction.getResource(TouchedPictures.class);
        if (touched == null) {
            touched = new LinkedHashSet<>();
            transaction.putResource(TouchedPictures.class, touched);
            transaction.registerInterposedSynchronization(new Drawing(touched));
        }
        touched.addAll(usccs);
    }

    private final class Drawing implements Synchronization {

        private final Set<String> touched;

        Drawing(Set<String> touched) {
            this.touched = touched;
        }

        @Override
        public void beforeCompletion() {
            pictures.draw(touched);
        }

        @Override
        public void afterCompletion(int status) {
            // drawn, or undone with all else
        }
    }
}
