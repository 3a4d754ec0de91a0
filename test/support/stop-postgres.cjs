module.exports = async () => globalThis.testPostgres?.stop();
