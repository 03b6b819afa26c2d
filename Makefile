# A thin help: each target is one line.
.DEFAULT_GOAL := help
.PHONY: help run build test check fmt verify ci

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

fmt: ## format the sources
	mvn -B -ntp spotless:apply

verify: ## check the audit chains of the suite that is running
	./run verify

ci: ## as the continuous integration does
	.ci/run
