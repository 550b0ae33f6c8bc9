.DEFAULT_GOAL := help
.PHONY: help up cluster down demo mail examples test check coverage migrate seed bench speed screenshots chaos clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

up: ## Install, build, start everything on one port (PORT, 3000); Ctrl-C stops it
	@node scripts/up.mjs

cluster: ## The same as two API nodes and a worker (PORT and the one after it)
	@node scripts/cluster.mjs

down: ## Stop what `make up` or `make cluster` started
	@node scripts/down.mjs

demo: ## Play one whole conversation against the running server (LANG_DEMO=en: in English)
	@node scripts/run.mjs demo

mail: ## Show the mails of development, newest last (TO=address: only to that one)
	@node scripts/mail.mjs

examples: ## Replay every block of API_EXAMPLES.md against the running server
	@node scripts/run.mjs replay-examples

test: ## Run every check and test; the last line counts them
	@node scripts/test.mjs

check: ## Types, lint, format, import rules, unused code
	@node scripts/check.mjs

coverage: ## Run the tests and report which lines they reach (coverage/)
	@node scripts/test.mjs --coverage

migrate: ## Bring the database to the newest version
	@node scripts/run.mjs migrate up

seed: ## Fill the embedded database with demo data, the same every time
	@node scripts/run.mjs seed

bench: ## Measure the server beside bare ones that do the same work (bench.json)
	@node scripts/bench.mjs

speed: ## Measure job page and chat as a slow phone sees them (ROUNDS=5); fails above the limits
	@node scripts/page-speed.mjs

screenshots: ## Make the pictures of docs/screenshots anew, from the demo data
	@node scripts/screenshots.mjs

chaos: ## Kill and break what delivers events, and play a thousand random histories of interviews; fails on what must not be
	@node scripts/chaos.mjs

clean: ## Remove what was built and reported; data stay in .data/
	@node scripts/clean.mjs
