# A thin help: each target is one line.
.DEFAULT_GOAL := help
.PHONY: help run build test check fuzz fmt verify ci

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: ## build what is missing and start the suite with the demo city
	./run

build: ## build everything, without tests and checks
	mvn -B -ntp -Dquick package

test: ## everything that CI runs
	./test

check: ## the tests of one module: make check MODULE=gateway
	mvn -B -ntp -pl $(MODULE) -am verify

fuzz: ## more random requests to one service: make fuzz MODULE=hazards-service REQUESTS=20000 SEED=7
	mvn -B -ntp -pl $(MODULE) -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.requests=$(or $(REQUESTS),7000) -Dfuzz.seed=$(or $(SEED),1)

fmt: ## format the sources
	mvn -B -ntp spotless:apply

verify: ## check the audit chains of the suite that is running
	./run verify

ci: ## as the continuous integration does
	.ci/run
