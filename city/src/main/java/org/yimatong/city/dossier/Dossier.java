package org.yimatong.city.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which credentials an enterprise holds: what it owes by its kind of business, and what is usual beside it. */
public final class Dossier {

    private static final Set<String> WITH_RESPONSIBLE_PERSONS = Set.of("PRODUCTION", "STORAGE");

    private final Supervised supervised;
    private final Papers papers;
    private final List<Credential> credentials = new ArrayList<>();

    private Dossier(Supervised supervised, LocalDate today) {
        this.supervised = supervised;
        this.papers = new Papers(supervised, today);
    }

    /** @param today the day on which it is put together: validities lie around it */
    public static List<Credential> of(Supervised supervised, LocalDate today) {
        var dossier = new Dossier(supervised, today);
        dossier.addLicences();
        dossier.addInsurance();
        dossier.addPosts();
        dossier.addPreparedness();
        dossier.addNamedPersons();
        return List.copyOf(dossier.credentials);
    }

    private void addLicences() {
        switch (supervised.enterprise().kind()) {
            case "PRODUCTION" -> {
                credentials.add(papers.licence("WORK_SAFETY", "陕应急安许", "陕西省应急管理厅", "危险化学品生产", 3));
                credentials.add(papers.licence("CHEMICALS_REGISTRATION", "陕化登", "陕西省危险化学品登记办公室", "危险化学品登记", 3));
            }
            case "OPERATION", "STORAGE" ->
                credentials.add(papers.licence("CHEMICALS_OPERATION", "陕西应经许", "西安市应急管理局", "危险化学品经营", 3));
            case "TRANSPORT" ->
                credentials.add(
                        papers.licence("DANGEROUS_GOODS_TRANSPORT", "陕交运管许可", "西安市交通运输局", "道路危险货物运输（第2类、第3类）", 4));
            case "TAILINGS_POND" -> credentials.add(papers.licence("WORK_SAFETY", "陕应急安许尾", "陕西省应急管理厅", "尾矿库运行", 3));
            case "FIREWORKS" ->
                credentials.add(papers.licence("FIREWORKS_SALE", "陕烟经许", "西安市应急管理局", "烟花爆竹批发（C级、D级）", 3));
            case "USE" -> {
                if (!supervised.sources().isEmpty()) {
                    credentials.add(papers.licence("CHEMICALS_USE", "陕应急使许", "西安市应急管理局", "危险化学品使用", 3));
                }
            }
            default -> {} // needs none of those that are known
        }
    }

    private void addInsurance() {
        if (!supervised.enterprise().kind().equals("TAILINGS_POND")) {
            credentials.add(papers.insurance());
        }
    }

    private void addPosts() {
        credentials.add(papers.postCertificate("MAIN_PERSON", 3));
        if (supervised.trouble() != Trouble.CERTIFICATE_MISSING) {
            credentials.add(papers.postCertificate("SAFETY_MANAGER", 3));
        }
        if (supervised.promisesDaily()) {
            credentials.add(papers.postCertificate("SPECIAL_OPERATION_WORKER", 6));
        }
    }

    private void addPreparedness() {
        if (!supervised.enterprise().scale().equals("MICRO")) {
            credentials.add(papers.standardisation());
        }
        credentials.add(papers.emergencyPlan());
        credentials.add(papers.drill());
    }

    private void addNamedPersons() {
        credentials.add(papers.official(supervised.gravestLevel() <= 2 ? "CITY" : "DISTRICT"));
        if (supervised.promisesDaily()
                || WITH_RESPONSIBLE_PERSONS.contains(supervised.enterprise().kind())) {
            credentials.add(papers.role("MAIN_PERSON", "总经理"));
            credentials.add(papers.role("TECHNICAL", "总工程师"));
            credentials.add(papers.role("OPERATION", "生产部长"));
        }
    }
}
