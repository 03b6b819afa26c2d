package org.yimatong.kit.personal;

/** A column of encrypted texts. */
public abstract class EncryptedText extends EncryptedColumn<String> {

    protected EncryptedText(PersonalCipher cipher, String table, String column) {
        super(cipher, table, column);
    }

    @Override
    protected String write(String value) {
        return value;
    }

    @Override
    protected String read(String text) {
        return text;
    }
}
